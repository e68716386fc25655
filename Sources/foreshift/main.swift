print("foreshift")
